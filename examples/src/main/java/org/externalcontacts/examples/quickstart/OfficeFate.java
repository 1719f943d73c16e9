package org.externalcontacts.examples.quickstart;

/** What became of an office's phone. */
enum OfficeFate {
    /** No contact had it: an Identified contact was created and merged into the office's person. */
    MERGED("a new contact was created and merged into the person"),
    /** An office of the same person, in a row before, has it too: the call was recognised as the person's. */
    SHARED("phone shared with an earlier office of the same person, who was recognised"),
    /** The person had it already as a phone of their own: the call was recognised as theirs. */
    RECOGNISED("phone already belongs to the person, who was recognised"),
    /** The office has none. */
    WITHOUT_PHONE("no phone in the row");

    private final String told;

    OfficeFate(String told) {
        this.told = told;
    }

    /** The fate in a few words. */
    String told() {
        return told;
    }
}
