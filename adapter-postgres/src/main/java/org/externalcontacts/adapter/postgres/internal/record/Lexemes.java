package org.externalcontacts.adapter.postgres.internal.record;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.externalcontacts.application.search.Keyword;
import org.externalcontacts.application.search.LookupValue;
import org.externalcontacts.application.search.Words;
import org.externalcontacts.domain.internal.CleanText;

/**
 * What records are found by, in the two languages of PostgreSQL's text search: vectors of what a record has, queries of what is looked for.
 * Every lexeme begins with the number of the tenant: {@code '7/love'} is a word, {@code '7/=a-113'} a whole value,
 * {@code '7/~Eada@example.org'} something by which a record is reached. The text search of PostgreSQL itself, with its dictionaries, is not
 * used: {@link Words} defines what a word is.
 */
public final class Lexemes {

    /** A vector takes a megabyte; words beyond are not found. Only thousands of words in scripts without spaces come to that. */
    private static final int LARGEST = 1_000_000;

    private static final int LONGEST_VALUE = 1_000;

    private final int tenant;

    /** The lexemes of this tenant. */
    public Lexemes(int tenant) {
        this.tenant = tenant;
    }

    /** The vector of a record: its words, whole values, and the values that reach it. */
    public String vector(Words words, Iterable<LookupValue> reached) {
        StringBuilder vector = new StringBuilder();
        int[] size = {0};
        reached.forEach(value -> add(lexeme(value), vector, size));
        words.wholes().forEach(value -> add(whole(value), vector, size));
        words.beginnings().forEach(word -> add(word(word), vector, size));
        return vector.toString();
    }

    /** What finds the records that a keyword matches. */
    public String query(Keyword keyword) {
        String whole = CleanText.isStorable(keyword.whole()) ? keyword.whole() : "";
        return keyword.beginnings()
                .map(beginning -> quoted(word(beginning)) + ":*")
                .append(quoted(whole(whole)))
                .mkString("(", " | ", ")");
    }

    /** What finds the records with this as a whole value. */
    public String queryWhole(String value) {
        return quoted(whole(CleanText.isStorable(value) ? value : ""));
    }

    /** What finds the records that are reached so. */
    public String query(LookupValue value) {
        return quoted(lexeme(value));
    }

    private String word(String word) {
        return tenant + "/" + word;
    }

    private String whole(String value) {
        return tenant + "/=" + bounded(value);
    }

    private String lexeme(LookupValue value) {
        return tenant + "/~" + value.kind().name().charAt(0) + bounded(value.value());
    }

    /** A lexeme has room for two thousand bytes. */
    private static String bounded(String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        return bytes.length <= LONGEST_VALUE ? value : "#" + digest(bytes);
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("the Java platform lacks SHA-256", missing);
        }
    }

    private static void add(String lexeme, StringBuilder vector, int[] size) {
        int bytes = lexeme.getBytes(StandardCharsets.UTF_8).length;
        if (size[0] + bytes <= LARGEST) {
            size[0] += bytes;
            vector.append(quoted(lexeme)).append(' ');
        }
    }

    private static String quoted(String lexeme) {
        return "'" + lexeme.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
