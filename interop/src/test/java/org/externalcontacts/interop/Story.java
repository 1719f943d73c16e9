package org.externalcontacts.interop;

import com.mypurecloud.sdk.v2.ApiException;
import java.io.IOException;

/** What the SDK does with one noun, and what it must find. */
interface Story {

    void tell(Stage stage) throws IOException, ApiException;
}
