package org.externalcontacts.wire.internal.json;

import org.mapstruct.Builder;
import org.mapstruct.MapperConfig;
import org.mapstruct.ReportingPolicy;

/** What holds for every mapper: a field that is forgotten does not compile. */
@MapperConfig(
        unmappedTargetPolicy = ReportingPolicy.ERROR,
        uses = OptionMapping.class,
        builder = @Builder(disableBuilder = true))
public interface WireMapping {}
