package org.externalcontacts.architecture;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javassist.ClassPool;
import javassist.CtBehavior;
import javassist.CtClass;
import javassist.CtField;
import javassist.Modifier;
import javassist.NotFoundException;

/** What the published jars promise: their public types outside packages named {@code internal}, without code. */
final class PublicApi {

    private final Map<String, CtClass> types;

    private PublicApi(Map<String, CtClass> types) {
        this.types = types;
    }

    /** That of the jars of these modules, as they were built. */
    static PublicApi of(List<String> modules) {
        ClassPool pool = new ClassPool(true);
        List<CtClass> all = modules.stream()
                .map(Jar::of)
                .flatMap(jar -> jar.names().stream()
                        .filter(name -> name.startsWith("org/externalcontacts/") && name.endsWith(".class"))
                        .map(name -> read(pool, jar.bytes(name))))
                .toList();
        Map<String, CtClass> types = new TreeMap<>();
        all.stream().filter(PublicApi::isPromised).forEach(type -> types.put(type.getName(), type));
        return new PublicApi(types);
    }

    /** The names of the types that are nested in no other, in order. */
    Set<String> topLevelTypes() {
        Set<String> names = new TreeSet<>(types.keySet());
        names.removeIf(name -> name.contains("$"));
        return names;
    }

    /** The number of the types that are nested in others. */
    int nestedTypes() {
        return types.size() - topLevelTypes().size();
    }

    /** A jar of the public and protected members of these types; always the same bytes for the same types. */
    byte[] jar() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream jar = new ZipOutputStream(bytes)) {
            for (CtClass type : types.values()) {
                ZipEntry entry = new ZipEntry(type.getName().replace('.', '/') + ".class");
                entry.setTime(0);
                jar.putNextEntry(entry);
                jar.write(bare(type).toBytecode());
            }
        } catch (IOException | javassist.CannotCompileException | NotFoundException broken) {
            throw new IllegalStateException("the public types cannot be written", broken);
        }
        return bytes.toByteArray();
    }

    private static CtClass read(ClassPool pool, byte[] bytes) {
        try {
            return pool.makeClass(new ByteArrayInputStream(bytes));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static boolean isPromised(CtClass type) {
        try {
            CtClass around = type.getDeclaringClass();
            return !type.getPackageName().contains(".internal")
                    && Modifier.isPublic(type.getModifiers())
                    && (around == null || isPromised(around));
        } catch (NotFoundException broken) {
            throw new IllegalStateException(type.getName() + " is nested in a type that is not there", broken);
        }
    }

    private static CtClass bare(CtClass type) throws NotFoundException {
        for (CtField field : type.getDeclaredFields()) {
            if (isHidden(field.getModifiers())) {
                type.removeField(field);
            }
        }
        Stream<CtBehavior> behaviours = Arrays.stream(type.getDeclaredBehaviors());
        for (CtBehavior behaviour : behaviours.toList()) {
            if (isHidden(behaviour.getModifiers())) {
                type.getClassFile().getMethods().remove(behaviour.getMethodInfo2());
            } else {
                behaviour.getMethodInfo().removeCodeAttribute();
            }
        }
        return type;
    }

    private static boolean isHidden(int modifiers) {
        return !Modifier.isPublic(modifiers) && !Modifier.isProtected(modifiers);
    }
}
