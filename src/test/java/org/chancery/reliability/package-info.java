/**
 * What the tests of the promises in {@code docs/reliability.md} share: how much they try, in a build and in a soak, and the figures
 * they leave. The tests stand beside what they test and bear {@link org.chancery.reliability.Promise}.
 */
package org.chancery.reliability;
