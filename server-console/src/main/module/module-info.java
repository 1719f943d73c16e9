/** The files of the console in a browser, none of them a class. */
module org.externalcontacts.server.console {}
