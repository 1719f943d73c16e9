package org.externalcontacts.domain.journey;

import io.vavr.collection.Map;

/** The browser of a visitor. */
public final class Browser extends Details<Browser> {

    private static final Catalogue<Browser> ALL = new Catalogue<>(Browser::new);

    /** Product, such as Firefox. */
    public static final Detail<Browser, String> FAMILY = ALL.text("family");

    public static final Detail<Browser, String> VERSION = ALL.text("version");
    /** Language the browser asks pages in. */
    public static final Detail<Browser, String> LANGUAGE = ALL.text("lang");
    /** What distinguishes this browser from others of its kind. */
    public static final Detail<Browser, String> FINGERPRINT = ALL.text("fingerprint");
    /** Whether it is made for mobile devices. */
    public static final Detail<Browser, Boolean> MOBILE = ALL.flag("isMobile");
    /** Height of the page's area, in pixels. */
    public static final Detail<Browser, Integer> VIEW_HEIGHT = ALL.count("viewHeight");
    /** Width of the page's area, in pixels. */
    public static final Detail<Browser, Integer> VIEW_WIDTH = ALL.count("viewWidth");
    /** Whether it plays Flash. */
    public static final Detail<Browser, Boolean> FLASH = ALL.flag("featuresFlash");
    /** Whether it runs Java applets. */
    public static final Detail<Browser, Boolean> JAVA = ALL.flag("featuresJava");

    public static final Detail<Browser, Boolean> PDF = ALL.flag("featuresPdf");
    public static final Detail<Browser, Boolean> WEBRTC = ALL.flag("featuresWebrtc");

    private Browser(Map<Detail<Browser, ?>, Object> known) {
        super(ALL, known);
    }

    /** A browser of which nothing is known. */
    public static Browser empty() {
        return ALL.empty();
    }
}
