package org.externalcontacts.wire.internal.reference;

import io.vavr.collection.List;
import io.vavr.control.Option;
import org.externalcontacts.domain.ExternalDataSource;
import org.externalcontacts.wire.internal.json.Items;
import org.jspecify.annotations.Nullable;

/** The external data sources of a record. */
public final class DataSources {

    private DataSources() {}

    /** As answers carry them: left out where there are none, and where they were not asked for (rule 2.7). */
    public static java.util.@Nullable List<ExternalDataSourceDto> dtos(List<ExternalDataSource> sources) {
        return Items.each(
                sources,
                source -> new ExternalDataSourceDto(
                        source.platform().text(), source.url().getOrNull()));
    }

    /** As the model knows them. One that names no platform says nothing and is passed over. */
    public static List<ExternalDataSource> read(java.util.@Nullable List<@Nullable ExternalDataSourceDto> sources) {
        return Items.of(sources)
                .flatMap(source -> Option.of(source.platform())
                        .map(platform -> new ExternalDataSource(
                                new ExternalDataSource.Platform(platform), Option.of(source.url()))));
    }
}
