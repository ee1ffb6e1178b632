/**
 * What all pages share: how they read the data, name things, lead to them, and answer in each form. Each folder below is one
 * kind of page.
 *
 * <p>Claims enter as triples; views leave, in which every statement stands with who makes it, whether it is asserted or
 * denied, how surely, and the words it rests on. An allegation is never shown as a fact.
 */
package org.chancery.server.page;
