package org.externalcontacts.interop;

import java.util.List;
import java.util.Optional;

/** A small app that keeps its customers in external contacts: what it does does not depend on what it does it with. */
interface Customers {

    /** Makes a customer and returns its id. */
    String create(String firstName, String lastName, String email) throws Exception;

    /** The id of the customer with this address, if there is one. */
    Optional<String> withEmail(String email) throws Exception;

    /** Gives a customer a title and leaves everything else as it is. */
    void entitle(String id, String title) throws Exception;

    /** Merges an unknown caller into a customer and returns the id of both from now on. */
    String merge(String caller, String customer) throws Exception;

    /** Makes a customer of each name, and returns the positions of those that were rejected. */
    List<Integer> createAll(List<String> lastNames) throws Exception;

    /** The last names of the first ten customers with these words, in alphabetical order. */
    List<String> firstTen(String words) throws Exception;

    /** Deletes a customer. */
    void delete(String id) throws Exception;

    /** The last names of all customers. */
    List<String> lastNames() throws Exception;
}
