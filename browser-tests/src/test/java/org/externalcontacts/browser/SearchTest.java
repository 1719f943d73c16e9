package org.externalcontacts.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/** One box finds by whatever one has, and says why. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(120)
class SearchTest {

    private Console console;
    private String ada;

    @BeforeAll
    void open() {
        console = Console.of();
        ada = console.server.create(
                "{\"firstName\":\"Ada\",\"lastName\":\"Lovelace\",\"workEmail\":\"ada@example.org\","
                        + "\"cellPhone\":{\"display\":\"+44 20 7946 0958\"}}");
        console.server.create("{\"firstName\":\"Charles\",\"lastName\":\"Babbage\"}");
    }

    @AfterAll
    void close() {
        console.close();
    }

    @Test
    void keywordsFindNames() {
        console.find("love ad", "Ada Lovelace");
        assertThat(console.names()).containsExactly("Ada Lovelace");
    }

    @Test
    void anAddressFindsItsOwner() {
        console.find("ADA@example.org", "owns this Email");
    }

    @Test
    void aPhoneFindsItsOwner() {
        console.find("+442079460958", "owns this Phone");
    }

    @Test
    void anIdFindsItsContact() {
        console.find(ada, "has this id");
        assertThat(console.names()).containsExactly("Ada Lovelace");
    }

    @Test
    void theIdOfAMergedContactFindsWhatBecameOfIt() {
        String caller = console.server.callFrom("+44 20 7946 0999");
        String charles = console.server.create("{\"firstName\":\"Mary\",\"lastName\":\"Somerville\"}");
        console.server.call(
                "POST",
                "/api/v2/externalcontacts/merge/contacts",
                "{\"sourceContactId\":\"" + caller + "\",\"targetContactId\":\"" + charles + "\"}");
        assertThat(console.find(caller, "Mary Somerville").getText()).contains("this id was merged into it");
    }

    @Test
    void enterTakesWhatIsTypedAndNotWhatWasThereBefore() {
        console.find("ada", "Ada Lovelace");
        console.type("#search", "charles\n");
        console.await("#contact h2", "Charles Babbage");
    }

    @Test
    void nobodyIsFoundByWhatNobodyHas() {
        console.type("#search", "zzz");
        console.await("#contacts .message", "No contacts found for “zzz”.");
    }
}
