/** The quickstart: people and their offices from CSV files, worked with through the ports only. For whoever wants a program to copy from. */
@NullMarked
package org.externalcontacts.examples.quickstart;

import org.jspecify.annotations.NullMarked;
