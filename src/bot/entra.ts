import { readFileSync } from 'node:fs';
import { X509Certificate, createPrivateKey } from 'node:crypto';
import { ConfidentialClientApplication, ManagedIdentityApplication } from '@azure/msal-node';
import type { Credentials } from './settings';

/** A token for something that asks for `scope`, e.g. `https://contoso.sharepoint.com/.default`. */
export type Tokens = (scope: string) => Promise<string>;

/** One file with the certificate and its private key, as `openssl` and Azure Key Vault write it. */
export function certificateFrom(pem: string): { readonly thumbprintSha256: string; readonly privateKey: string } {
  const certificate = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/.exec(pem)?.[0];
  const key = /-----BEGIN (?:RSA |EC )?PRIVATE KEY-----[\s\S]+?-----END (?:RSA |EC )?PRIVATE KEY-----/.exec(pem)?.[0];
  if (!certificate || !key) throw new Error('CLIENT_CERTIFICATE must hold a certificate and its private key, as PEM.');
  const privateKey = createPrivateKey(key);
  const parsed = new X509Certificate(certificate);
  if (!parsed.checkPrivateKey(privateKey))
    throw new Error("CLIENT_CERTIFICATE holds a private key that is not the certificate's.");
  return {
    thumbprintSha256: parsed.fingerprint256.replaceAll(':', ''),
    privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  };
}

type Acquire = (scope: string) => Promise<{ readonly accessToken: string } | null>;

function acquire({ tenantId, clientId, proof }: Credentials): Acquire {
  if (proof.kind === 'managedIdentity') {
    const identity = new ManagedIdentityApplication({
      managedIdentityIdParams: { userAssignedClientId: proof.clientId }
    });
    return (scope) => identity.acquireToken({ resource: scope.replace(/\/\.default$/, '') });
  }
  const app = new ConfidentialClientApplication({
    auth: {
      clientId,
      authority: `https://login.microsoftonline.com/${tenantId}`,
      clientCertificate: certificateFrom(readFileSync(proof.file, 'utf8'))
    }
  });
  return (scope) => app.acquireTokenByClientCredential({ scopes: [scope] });
}

/** Entra's tokens for the bot itself. MSAL keeps each until it is about to run out. @throws where the certificate cannot be used */
export function tokensFor(credentials: Credentials): Tokens {
  const ask = acquire(credentials);
  return async (scope) => {
    const answer = await ask(scope);
    if (!answer) throw new Error('Entra gave no token.');
    return answer.accessToken;
  };
}
