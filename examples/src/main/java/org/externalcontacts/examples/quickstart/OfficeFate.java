package org.externalcontacts.examples.quickstart;

/** What became of an office's phone. */
enum OfficeFate {
    /** Nobody had it: an Identified contact came to be and was merged into the office's person. */
    MERGED("a new contact came to be and was merged into the person"),
    /** The person had it already, from an office before this one or as work phone. */
    RECOGNISED("the person was recognised: another row gave them this phone"),
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
