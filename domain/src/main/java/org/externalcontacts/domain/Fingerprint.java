package org.externalcontacts.domain;

import io.vavr.Tuple2;
import io.vavr.collection.Map;
import io.vavr.collection.Traversable;
import io.vavr.control.Option;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAmount;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.UUID;

/**
 * A digest of a value with all its parts: the same in every JVM, for equal values only. Each part is written with its kind and its length, so
 * that no two values are written alike.
 */
final class Fingerprint {

    /** Enough that no two states of an entity ever meet. */
    private static final int BYTES = 16;

    private static final ClassValue<Method[]> ACCESSORS = new ClassValue<>() {
        @Override
        protected Method[] computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .map(Fingerprint::accessor)
                    .toArray(Method[]::new);
        }
    };

    private final MessageDigest digest;

    private Fingerprint(MessageDigest digest) {
        this.digest = digest;
    }

    static String of(Object value) {
        Fingerprint fingerprint = new Fingerprint(sha256());
        fingerprint.write(value);
        byte[] whole = fingerprint.digest.digest();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(whole, BYTES));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("every JDK has SHA-256", never);
        }
    }

    private void write(Object value) {
        if (value instanceof Option<?> option) {
            many('o', option.toList());
        } else if (value instanceof Map<?, ?> map) {
            map(map);
        } else if (value instanceof Traversable<?> many) {
            many('l', many);
        } else if (value instanceof ValueObject object) {
            text('v', object.getClass().getSimpleName());
            write(object.parts());
        } else if (value instanceof Enum<?> constant) {
            text('e', constant.name());
        } else if (value instanceof Record record) {
            record(record);
        } else if (value instanceof String text) {
            text('s', text);
        } else if (isPlain(value)) {
            text('p', value.getClass().getSimpleName() + ' ' + value);
        } else {
            // Not by its hash: that of a class without parts is another one in every JVM.
            throw new IllegalArgumentException("no fingerprint of " + value.getClass());
        }
    }

    private static boolean isPlain(Object value) {
        return value instanceof UUID
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof TemporalAccessor
                || value instanceof TemporalAmount;
    }

    private void many(char kind, Traversable<?> items) {
        head(kind, items.size());
        for (Object item : items) {
            write(item);
        }
    }

    /** Equal maps may have their entries in another order. */
    private void map(Map<?, ?> map) {
        head('m', map.size());
        for (Tuple2<?, ?> entry : map.toList().sorted(Comparator.comparing(each -> String.valueOf(each._1)))) {
            write(entry._1);
            write(entry._2);
        }
    }

    private void record(Record record) {
        text('r', record.getClass().getSimpleName());
        for (Method accessor : ACCESSORS.get(record.getClass())) {
            write(held(accessor, record));
        }
    }

    private void text(char kind, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        head(kind, bytes.length);
        digest.update(bytes);
    }

    private void head(char kind, int length) {
        digest.update(ByteBuffer.allocate(Character.BYTES + Integer.BYTES)
                .putChar(kind)
                .putInt(length)
                .flip());
    }

    private static Method accessor(RecordComponent part) {
        Method accessor = part.getAccessor();
        // Records that hold the parts of a value are private to it.
        accessor.setAccessible(true);
        return accessor;
    }

    private static Object held(Method accessor, Record record) {
        try {
            return accessor.invoke(record);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException(accessor + " cannot be called", hidden);
        }
    }
}
