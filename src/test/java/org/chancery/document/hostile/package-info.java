/** Documents that mean harm, made when a test needs them. */
package org.chancery.document.hostile;
