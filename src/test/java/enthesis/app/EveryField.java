package enthesis.app;

import enthesis.domain.entry.Field;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/// All fields that the forms of the domain have, as their classes `...Fields` tell them: each that stands once, and the
/// first row of each that repeats.
final class EveryField {
    private static final Path DOMAIN = Path.of("src/main/java");

    private EveryField() {}

    static List<Field> all() throws IOException, ReflectiveOperationException {
        var fields = new TreeSet<Field>();
        for (var form : forms()) {
            for (var constant : form.getDeclaredFields()) {
                if (constant.getType() == Field.class && constant.canAccess(null)) {
                    fields.add((Field) constant.get(null));
                }
            }
            for (var method : form.getDeclaredMethods()) {
                fields.addAll(of(method));
            }
        }
        return List.copyOf(fields);
    }

    private static List<Class<?>> forms() throws IOException, ReflectiveOperationException {
        var forms = new ArrayList<Class<?>>();
        try (var files = Files.walk(DOMAIN.resolve("enthesis/domain"))) {
            for (var file : files.filter(one -> one.toString().endsWith("Fields.java")).toList()) {
                var name = DOMAIN.relativize(file).toString().replace('/', '.').replace('\\', '.');
                forms.add(Class.forName(name.substring(0, name.length() - ".java".length())));
            }
        }
        return forms;
    }

    private static List<Field> of(Method method) throws ReflectiveOperationException {
        var asks = method.getParameterTypes();
        if (!Modifier.isPublic(method.getModifiers()) || method.getReturnType() != Field.class || asks.length != 1) {
            return List.of();
        }
        if (asks[0] == int.class) {
            return List.of((Field) method.invoke(null, 1));
        }
        var fields = new ArrayList<Field>();
        for (var each : asks[0].isEnum() ? Stream.of(asks[0].getEnumConstants()).toList() : List.of()) {
            fields.add((Field) method.invoke(null, each));
        }
        return fields;
    }
}
