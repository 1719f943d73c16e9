package org.externalcontacts.architecture;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javassist.bytecode.AccessFlag;
import javassist.bytecode.AttributeInfo;
import javassist.bytecode.ClassFile;
import javassist.bytecode.MethodInfo;

/**
 * The classes that users may name: those outside packages named {@code internal}, without code and without private members, so that two
 * versions are compared by what they promise alone.
 *
 * @param classes by the names of their files, in order
 */
record PublicApi(Map<String, byte[]> classes) {

    private static final int VISIBLE = AccessFlag.PUBLIC | AccessFlag.PROTECTED;

    /** The API of these modules, as they were built. */
    static PublicApi of(Iterable<String> modules) {
        Map<String, byte[]> classes = new TreeMap<>();
        for (String module : modules) {
            Jar jar = Jar.of(module);
            jar.names().stream()
                    .filter(name -> name.startsWith("org/externalcontacts/") && name.endsWith(".class"))
                    .filter(name -> !name.contains("/internal/"))
                    .forEach(name -> classes.put(name, signatures(jar.bytes(name))));
        }
        return new PublicApi(classes);
    }

    /** The same API, of which these classes are missing. */
    PublicApi without(Predicate<String> lacking) {
        Map<String, byte[]> left = new TreeMap<>(classes);
        left.keySet().removeIf(lacking);
        return new PublicApi(left);
    }

    /** The same API, of which one class lacks the methods of this name. */
    PublicApi withoutMethod(String type, String method) {
        Map<String, byte[]> changed = new TreeMap<>(classes);
        changed.computeIfPresent(
                type, (name, bytes) -> stripped(bytes, found -> found.getName().equals(method)));
        return new PublicApi(changed);
    }

    /** The names of the public types that are in no other type. */
    Set<String> types() {
        Set<String> types = new TreeSet<>();
        classes.forEach((name, bytes) -> {
            if (name.indexOf('$') < 0 && (parsed(bytes).getAccessFlags() & AccessFlag.PUBLIC) != 0) {
                types.add(name.replace('/', '.').replaceFirst("\\.class$", ""));
            }
        });
        return types;
    }

    /** As a jar; equal APIs have equal bytes. */
    byte[] jar() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream jar = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> type : classes.entrySet()) {
                ZipEntry entry = new ZipEntry(type.getKey());
                entry.setTime(0);
                jar.putNextEntry(entry);
                jar.write(type.getValue());
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }

    private static byte[] signatures(byte[] type) {
        return stripped(type, method -> (method.getAccessFlags() & VISIBLE) == 0);
    }

    private static byte[] stripped(byte[] type, Predicate<MethodInfo> left) {
        ClassFile file = parsed(type);
        try {
            file.getFields().removeIf(field -> (field.getAccessFlags() & VISIBLE) == 0);
            file.getMethods().removeIf(left);
            file.getMethods().forEach(MethodInfo::removeCodeAttribute);
            file.getAttributes().removeIf(PublicApi::belongsToCode);
            file.compact();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            file.write(new DataOutputStream(bytes));
            return bytes.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private static ClassFile parsed(byte[] type) {
        try {
            return new ClassFile(new DataInputStream(new ByteArrayInputStream(type)));
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private static boolean belongsToCode(AttributeInfo attribute) {
        return attribute.getName().equals("BootstrapMethods")
                || attribute.getName().equals("SourceFile");
    }
}
