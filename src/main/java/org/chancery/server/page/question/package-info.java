/** The questions of the catalogue as forms, tables and addresses. */
package org.chancery.server.page.question;
