package org.externalcontacts.examples.quickstart;

import io.vavr.collection.List;
import io.vavr.collection.Queue;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;

/**
 * What became of every row of a file: it landed whole, or it was reported with a reason. A row of which neither is said is lost,
 * and the ledger knows. For one thread.
 */
final class RowLedger {

    private final String file;
    private final TreeSet<Long> read;
    private TreeSet<Long> done = TreeSet.empty();
    private TreeSet<Long> reported = TreeSet.empty();
    private Queue<RowProblem> problems = Queue.empty();
    private Queue<RowProblem> remarks = Queue.empty();

    /** Opens the ledger with the lines of all rows that were read. */
    RowLedger(String file, Seq<Long> lines) {
        this.file = file;
        this.read = TreeSet.ofAll(lines);
    }

    /** The row was worked off to its end; it has landed unless something of it was reported. */
    void done(long line) {
        done = done.add(line);
    }

    /** The row, or a part of it, was not taken. */
    void reported(long line, String reason) {
        reported = reported.add(line);
        problems = problems.append(new RowProblem(file, line, reason));
    }

    /** The row landed, and there is something to know about it. */
    void remarked(long line, String remark) {
        remarks = remarks.append(new RowProblem(file, line, remark));
    }

    String file() {
        return file;
    }

    int read() {
        return read.size();
    }

    int landed() {
        return done.diff(reported).size();
    }

    int reported() {
        return reported.size();
    }

    /** Rows of which nothing was said: there must be none. */
    List<Long> lost() {
        return read.diff(done).diff(reported).toList();
    }

    /** Whether every row that was read landed or was reported, and no other. */
    boolean isBalanced() {
        return lost().isEmpty() && landed() + reported() == read();
    }

    List<RowProblem> problems() {
        return problems.toList();
    }

    List<RowProblem> remarks() {
        return remarks.toList();
    }
}
