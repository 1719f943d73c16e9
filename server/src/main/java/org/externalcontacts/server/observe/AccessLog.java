package org.externalcontacts.server.observe;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/** One line for each request, at INFO; for those of the console at DEBUG, of which there are several for each click. */
public final class AccessLog implements RequestListener {

    private static final Logger LOG = LoggerFactory.getLogger("org.externalcontacts.server.access");

    @Override
    public void onAnswer(Served served) {
        log(Level.INFO, served);
    }

    @Override
    public void onConsoleAnswer(Served served) {
        log(Level.DEBUG, served);
    }

    private static void log(Level level, Served served) {
        LOG.atLevel(level)
                .log(
                        "{} {} {} {} bytes {} ms {}",
                        served.method(),
                        served.operation(),
                        served.status(),
                        served.bytes(),
                        served.time().toMillis(),
                        served.correlation());
    }
}
