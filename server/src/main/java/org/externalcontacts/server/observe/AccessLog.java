package org.externalcontacts.server.observe;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One line for each request, at INFO. */
public final class AccessLog implements RequestListener {

    private static final Logger LOG = LoggerFactory.getLogger("org.externalcontacts.server.access");

    @Override
    public void onAnswer(Served served) {
        LOG.info(
                "{} {} {} {} bytes {} ms {}",
                served.method(),
                served.operation(),
                served.status(),
                served.bytes(),
                served.time().toMillis(),
                served.correlation());
    }
}
