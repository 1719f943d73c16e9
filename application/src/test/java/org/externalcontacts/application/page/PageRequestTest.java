package org.externalcontacts.application.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import java.util.ArrayList;
import org.externalcontacts.domain.Violation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A request for a page")
class PageRequestTest {

    @Test
    @DisplayName("Rule 5.1: 20 a page, page 1, unless asked otherwise")
    void isForTheFirstTwentyByDefault() {
        assertThat(PageRequest.first()).isEqualTo(PageRequest.firstOf(20));
        assertThat(PageRequest.firstOf(7)).isEqualTo(PageRequest.firstOf(7));
    }

    @ParameterizedTest
    @CsvSource({"1,1", "20,50", "1,1000", "1000,1", "25,40", "999,1", "333,3"})
    @DisplayName("Rule 5.1: size times number reaches 1,000 at most")
    void reachesTheFirstThousand(int size, int number) {
        assertThat(PageRequest.firstOf(size).number(number).violations()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"20,51", "1,1001", "1001,1", "501,2", "2147483647,2147483647", "65536,65536"})
    @DisplayName("Rule 5.1: what goes beyond the first 1,000 is refused, whatever overflows")
    void refusesWhatLiesBeyond(int size, int number) {
        assertThat(PageRequest.firstOf(size).number(number).violations().map(Violation::field))
                .containsExactly("pageNumber");
    }

    @Test
    @DisplayName("Rules 5.1, 20.4: a size and a number below 1 are refused together")
    void refusesSizeAndNumberBelowOne() {
        assertThat(PageRequest.firstOf(0).number(0).violations())
                .containsExactly(
                        Violation.of("pageSize", "0", "is less than 1"),
                        Violation.of("pageNumber", "0", "is less than 1"));
        assertThat(PageRequest.firstOf(-1).violations().map(Violation::field)).containsExactly("pageSize");
        assertThat(PageRequest.firstOf(1).number(-1).violations().map(Violation::field))
                .containsExactly("pageNumber");
    }

    @Test
    void knowsWhatComesBeforeAndAfter() {
        PageRequest second = PageRequest.firstOf(30).next();

        assertThat(second).isEqualTo(PageRequest.firstOf(30).number(2));
        assertThat(second.offset()).isEqualTo(30);
        assertThat(PageRequest.first().offset()).isZero();
        assertThat(PageRequest.firstOf(1).number(1000).offset()).isEqualTo(999);
    }

    @ParameterizedTest
    @CsvSource({"0,20,0", "1,20,1", "19,20,1", "20,20,1", "21,20,2", "1000,1,1000", "40,20,2"})
    @DisplayName("Rule 5.2: a page tells how many pages there are")
    void pagesAreCounted(long total, int size, long pages) {
        assertThat(new Page<>(List.empty(), PageRequest.firstOf(size), total).pageCount())
                .isEqualTo(pages);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 20, 33, 300, 333, 334, 500, 501, 999, 1000})
    @DisplayName("Rule 5.1: pages end where the next one would be refused, whatever the size, and the total stays true")
    void noPageIsPromisedThatWouldBeRefused(int size) {
        for (long total : new long[] {999, 1_000, 1_001, 2_000_000_000L}) {
            Page<Integer> page = new Page<>(List.empty(), PageRequest.firstOf(size), total);
            while (page.hasNext()) {
                page = new Page<>(List.empty(), page.request().next(), total);
                assertThat(page.request().violations()).as(page.toString()).isEmpty();
            }
            assertThat((long) page.request().number())
                    .as("last page of %s by %s", total, size)
                    .isEqualTo(page.pageCount());
            boolean holdsTheLast = (long) size * page.request().number() >= total;
            assertThat(holdsTheLast || !page.request().next().violations().isEmpty())
                    .isTrue();
            assertThat(page.total()).isEqualTo(total);
        }
    }

    @Test
    void aPageKnowsWhetherMoreLiesBehindIt() {
        Page<Integer> first = new Page<>(List.range(0, 20), PageRequest.first(), 21);

        assertThat(first.hasNext()).isTrue();
        assertThat(new Page<>(List.of(20), first.request().next(), 21).hasNext())
                .isFalse();
        assertThat(new Page<>(List.empty(), PageRequest.first(), 0).hasNext()).isFalse();
    }

    @Test
    void aMappedPageIsTheSamePage() {
        Page<Integer> page = new Page<>(List.of(1, 2), PageRequest.firstOf(2), 9);

        assertThat(page.map(String::valueOf)).isEqualTo(new Page<>(List.of("1", "2"), PageRequest.firstOf(2), 9));
    }

    @Test
    void aLoopOverAPageMeetsItsEntities() {
        Page<Integer> page = new Page<>(List.of(3, 1, 2), PageRequest.firstOf(3), 9);

        java.util.List<Integer> met = new ArrayList<>();
        for (int entity : page) {
            met.add(entity);
        }
        assertThat(met).containsExactly(3, 1, 2);
        assertThat(page.stream()).containsExactly(3, 1, 2);
    }
}
