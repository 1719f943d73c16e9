package org.externalcontacts.server.internal.http;

/**
 * How much of a body is taken.
 *
 * @param bytes most of it; a request that announces or sends more is refused
 * @param isOneValue whether it is read as a whole, so that each value in it takes memory beside its bytes
 */
public record BodyLimit(int bytes, boolean isOneValue) {

    /** So many bytes of one value, such as a JSON object. */
    public static BodyLimit ofOneValue(int bytes) {
        return new BodyLimit(bytes, true);
    }

    /** So many bytes of many lines, which are read one by one. */
    public static BodyLimit ofLines(int bytes) {
        return new BodyLimit(bytes, false);
    }

    /** The same, but no more bytes than these: what all bodies may take together. */
    public BodyLimit within(long all) {
        return new BodyLimit((int) Math.min(bytes, all), isOneValue);
    }
}
