package org.externalcontacts.adapter.postgres.internal.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.externalcontacts.application.search.Folding;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.organization.OrganizationProfile;
import org.externalcontacts.testkit.fixture.ExternalContactsDomain;

/** What is kept of a record is the record. */
class RecordFormTest {

    @Property(tries = 300)
    @Domain(ExternalContactsDomain.class)
    void aProfileOfAContactComesBackAsItWas(@ForAll ContactProfile profile) {
        assertThat(Profiles.contact(Profiles.json(profile).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(profile);
    }

    @Property(tries = 300)
    @Domain(ExternalContactsDomain.class)
    void aProfileOfAnOrganizationComesBackAsItWas(@ForAll OrganizationProfile profile) {
        assertThat(Profiles.organization(Profiles.json(profile).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(profile);
    }

    /** A letter beyond U+FFFF sorts before some of those below, in Java; in UTF-8 it would come last. */
    @Example
    void sortBytesSortAsTheTextsDo() {
        List<String> texts = List.of("", "a", "ab", "b", "é", "ÿ", "Ā", "語", "\uFF5E", "𝄞", "😀", "zz", "Z", "\uE000");
        List<String> folded = texts.map(Folding::caseless);
        assertThat(folded.sorted(Comparator.comparing(SortKeys::of, Arrays::compareUnsigned)))
                .isEqualTo(folded.sorted(Comparator.naturalOrder()));
    }

    @Example
    void aSortKeyHasRoomInAnIndex() {
        assertThat(SortKeys.of("語".repeat(10_000)).length).isLessThan(1_010);
    }
}
