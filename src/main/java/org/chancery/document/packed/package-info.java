/**
 * PDF and DOCX become lines of text with their kind, read by a process of its own with little memory and little time.
 *
 * <p>What enters are bytes ({@link org.chancery.document.packed.ReaderProcess}); what leaves is an
 * {@link org.chancery.document.packed.Extract}. Whatever a file does to its parser, it does to that process alone. Scripts, forms,
 * embedded files, pictures and addresses within the file are never looked at, and nothing is fetched.
 */
package org.chancery.document.packed;
