/** The one door to the data: reads within a transaction. It knows neither HTTP nor where the data are kept. */
package org.chancery.server.data;
