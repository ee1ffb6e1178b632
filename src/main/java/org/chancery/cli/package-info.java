/**
 * The command line: one class a command, shared option groups, and exit codes.
 *
 * <p>Words of the user enter, results leave on standard output; messages and progress go to standard error. Commands hold
 * no algorithm: each calls an operation of another package.
 */
package org.chancery.cli;
