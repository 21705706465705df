import type { SignedStatement } from '~/domain/evaluation-report/statement';
import type { OpenedReport } from './load-report';

/** What each member said by signing: the statement, the SHA-256 of its canonical JSON, and the portal's signature over that. */
export function signedStatements({ content, lot, number, sha256, signatures }: OpenedReport) {
  const { reference } = content.call;
  return signatures.map(({ userId, name, part, at, opinion, statement, signature, signedBy }) => {
    const signer = { userId, name, part };
    const said = { format: 1, report: sha256, reference, lot, number, signer, at: at.toISOString(), opinion } as const;
    return { statement: said satisfies SignedStatement, sha256: statement, signature, signedBy };
  });
}
