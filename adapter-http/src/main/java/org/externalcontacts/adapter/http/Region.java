package org.externalcontacts.adapter.http;

import java.net.URI;

/** Where the platform runs (rule 16.3). For any other place, give the builder a base URI. */
public enum Region {
    US_EAST_1("mypurecloud.com"),
    EU_WEST_1("mypurecloud.ie"),
    AP_SOUTHEAST_2("mypurecloud.com.au"),
    AP_NORTHEAST_1("mypurecloud.jp"),
    EU_CENTRAL_1("mypurecloud.de"),
    US_WEST_2("usw2.pure.cloud"),
    CA_CENTRAL_1("cac1.pure.cloud"),
    AP_NORTHEAST_2("apne2.pure.cloud"),
    EU_WEST_2("euw2.pure.cloud"),
    AP_SOUTH_1("aps1.pure.cloud"),
    US_EAST_2("use2.us-gov-pure.cloud"),
    SA_EAST_1("sae1.pure.cloud"),
    ME_CENTRAL_1("mec1.pure.cloud"),
    AP_NORTHEAST_3("apne3.pure.cloud"),
    EU_CENTRAL_2("euc2.pure.cloud"),
    MX_CENTRAL_1("mxc1.pure.cloud"),
    AP_SOUTHEAST_1("apse1.pure.cloud");

    private final String domain;

    Region(String domain) {
        this.domain = domain;
    }

    /** Where its API is called. */
    public URI api() {
        return URI.create("https://api." + domain);
    }

    /** Where its tokens are given out (rule 16.1). */
    public URI login() {
        return URI.create("https://login." + domain);
    }
}
