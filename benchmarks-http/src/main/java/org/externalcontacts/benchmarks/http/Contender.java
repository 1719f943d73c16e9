package org.externalcontacts.benchmarks.http;

import java.net.URI;
import java.util.function.Function;

/** A way to call the API. Each call looks at what it got, so that nobody saves the reading. */
interface Contender {

    /** Gets one contact. */
    void get() throws Exception;

    /** Creates one contact. */
    void create() throws Exception;

    /** Gets a page of 100 contacts. */
    void page() throws Exception;

    /** Gets another page of 100 contacts, which have custom fields. */
    void pageWithCustomFields() throws Exception;

    /** Gets 50 contacts by their ids. */
    void bulk() throws Exception;

    /** Fails loudly if an answer is not the expected one. */
    static void expect(boolean right) {
        if (!right) {
            throw new IllegalStateException("not the expected answer");
        }
    }

    /** A contender by its name, made for an address. */
    record Named(String name, Function<URI, Contender> make) {}
}
