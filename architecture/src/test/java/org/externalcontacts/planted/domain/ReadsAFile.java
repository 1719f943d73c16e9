package org.externalcontacts.planted.domain;

import java.nio.file.Path;

/** A domain class that knows files. */
record ReadsAFile(Path file) {}
