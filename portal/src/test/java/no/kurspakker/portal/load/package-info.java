/** Load on a portal in a process of its own: kills, failures and measurements. */
package no.kurspakker.portal.load;
