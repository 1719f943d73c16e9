Third-party software in the jars of the External Contacts server

The library jar carries Jetty, renamed to externalcontacts.shaded.jetty. The runnable jar, external-contacts-server.jar,
carries all that is listed here. Licence and notice files that a library was published with are in META-INF/licenses,
under its name. Where it was published without, META-INF/LICENSE is the text of Apache-2.0. Where several licences are
named, the recipient may choose.

<#list dependencyMap as entry>
<#assign library = entry.key/>
${library.groupId}:${library.artifactId}:${library.version}
    ${entry.value?join(" or ")}
<#list library.licenses as licence>
    ${licence.url}
</#list>
    ${library.url}

</#list>
