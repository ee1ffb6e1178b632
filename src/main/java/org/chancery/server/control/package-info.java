/**
 * A door for the commands of this machine into a running server: they find its address and a secret in a file of the data
 * folder that only the server's owner can read. It listens on loopback at a port of its own, so that neither the options of
 * the server nor a proxy before it let others in, and it does one thing: it hands out a backup.
 */
package org.chancery.server.control;
