/** Who contradicts whom, side by side. */
package org.chancery.server.page.disagreement;
