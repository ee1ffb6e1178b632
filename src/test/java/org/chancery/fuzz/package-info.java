/** Input changed at random, by seeds that stay: whatever comes of it must be an answer or a refusal. */
package org.chancery.fuzz;
