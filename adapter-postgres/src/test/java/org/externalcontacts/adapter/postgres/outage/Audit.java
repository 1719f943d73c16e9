package org.externalcontacts.adapter.postgres.outage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.externalcontacts.adapter.postgres.outage.StoredContacts.Row;

/** Compares what the ledgers say with what is stored. Each finding is a sentence. */
final class Audit {

    private static final int MOST_UPDATES = 9;

    private final Books books;
    private final StoredContacts stored;
    private final List<String> findings = new ArrayList<>();

    private Audit(Books books, StoredContacts stored) {
        this.books = books;
        this.stored = stored;
    }

    static List<String> findings(Books books, StoredContacts stored) {
        Audit audit = new Audit(books, stored);
        audit.answersAreThere();
        audit.nothingIsThereByHalf();
        audit.whatIsThereWasIntended();
        audit.findings.addAll(books.broken());
        return audit.findings;
    }

    private void require(boolean fulfilled, String otherwise) {
        if (!fulfilled) {
            findings.add(otherwise);
        }
    }

    private void answersAreThere() {
        books.done("create")
                .forEach((name, id) -> require(
                        Optional.ofNullable(stored.contacts().get(id))
                                .flatMap(Row::name)
                                .equals(Optional.of(name)),
                        "lost: the creation of " + name));
        books.done("observe")
                .forEach((name, id) -> require(
                        stored.contacts().containsKey(id)
                                && stored.holder(name + LedgeredWriter.FIRST).equals(stored.head(id)),
                        "lost: the observation of " + name));
        books.done("merge").forEach((pair, id) -> {
            Optional<String> result = Optional.of(id);
            String[] ids = pair.split(" ", -1);
            require(
                    stored.head(ids[0]).equals(result) && stored.head(ids[1]).equals(result),
                    "lost: the merge of " + pair);
        });
    }

    private void nothingIsThereByHalf() {
        for (Row row : stored.contacts().values()) {
            if (!row.madeOf().isEmpty()) {
                require(
                        row.madeOf().stream().allMatch(id -> stored.head(id).equals(Optional.of(row.id()))),
                        "half: " + row.id() + " is not the head of what it was made of");
            } else if (row.name().isPresent()) {
                addressesAreThoseOf(row, row.name().get());
            }
            require(
                    row.head().equals(row.id())
                            || Optional.ofNullable(stored.contacts().get(row.head()))
                                    .filter(head -> head.madeOf().contains(row.id()))
                                    .isPresent(),
                    "half: " + row.id() + " was merged into what is not made of it");
        }
    }

    private void addressesAreThoseOf(Row row, String name) {
        String number = row.number().orElse("");
        for (String address : List.of(
                name + LedgeredWriter.FIRST,
                name + LedgeredWriter.SECOND,
                name + "-" + number + LedgeredWriter.NUMBERED)) {
            require(
                    stored.holder(address).equals(Optional.of(row.head())),
                    "half: " + address + " is not with " + name);
        }
        IntStream.rangeClosed(0, MOST_UPDATES)
                .mapToObj(String::valueOf)
                .filter(other -> !other.equals(number))
                .map(other -> name + "-" + other + LedgeredWriter.NUMBERED)
                .forEach(address -> require(stored.holder(address).isEmpty(), "half: " + address + " was replaced"));
        require(isLatest(name, number), "lost: " + name + " has " + number + ", which is not what was written last");
    }

    /** Nothing later than what is there was answered; and it can have happened itself. */
    private boolean isLatest(String name, String number) {
        int there = number.isEmpty() ? -1 : Integer.parseInt(number);
        boolean laterIsDone = IntStream.rangeClosed(there + 1, MOST_UPDATES)
                .anyMatch(later -> books.isDone("update " + name + " " + later));
        return !laterIsDone && (there == 0 || books.isPossible("update " + name + " " + there));
    }

    private void whatIsThereWasIntended() {
        for (Row row : stored.contacts().values()) {
            if (!row.madeOf().isEmpty()) {
                List<String> ids = List.copyOf(row.madeOf());
                require(
                        books.isPossible("merge " + ids.get(0) + " " + ids.get(1))
                                || books.isPossible("merge " + ids.get(1) + " " + ids.get(0)),
                        "nobody's: the merge of " + ids);
            } else {
                row.name().ifPresent(name -> require(books.isPossible("create " + name), "nobody's: " + name));
            }
        }
        stored.holders().forEach((address, holder) -> {
            String name = address.split("[-@]", -1)[0];
            require(books.isPossible("create " + name) || books.isPossible("observe " + name), "nobody's: " + address);
            require(stored.contacts().containsKey(holder), "half: " + address + " without a contact");
        });
    }
}
