/** The files that pages need in the browser: our own style sheets and scripts, and those of libraries. */
package org.chancery.server.asset;
