package no.kurspakker.portal.key;

/** What the relay of a portal works with. */
public record RelayKeys(Credentials credentials, RelayAccounts accounts) {}
