export const help = {
  'help.lead': 'Short answers about what the portal does today. Each part says for whom it is.',
  'help.contents': 'On this page',
  'help.start.title': 'For everyone: first steps',
  'help.start.language':
    'Choose English, Russian or Turkmen at the top of any page. The page stays the same, and the choice is kept for a year on this device.',
  'help.start.devices':
    'Every page works on an old phone, on a slow line and without scripts, with a keyboard and with a screen reader. Every page can be printed.',
  'help.start.time':
    'All times are those of Ashgabat (UTC+5) unless the page says otherwise. For deadlines the clock of the portal decides, to the second.',
  'help.organisation.title': 'For organisations',
  'help.organisation.prepare':
    'Before a call opens, have ready: the registration certificate, the charter, the names of those who may sign, and bank details in the name of the organisation.',
  'help.organisation.roles':
    'A representative fills in applications and reports; a signatory submits, accepts and signs. One person may do both.',
  'help.organisation.sealed':
    'An application is sealed at the moment it is submitted. Nobody in the institution can read it before the committee opens all applications together, after the deadline.',
  'help.staff.title': 'For staff of institutions and committees',
  'help.staff.account':
    'Your institution invites you; you cannot register by yourself. The page "My work" lists what waits for you and until when.',
  'help.staff.two':
    'No decision is taken by one person alone: who writes a call does not approve it, and who approves a payment does not record it.',
  'help.staff.interests':
    'Before you see an application you declare your interests. A conflict means that you take no part, and the report says so.',
  'help.verify.title': 'Verify a letter',
  'help.verify.text':
    'Letters of this portal carry a code and a QR code. On the page “Check a letter” (/verify) anybody can see, without an account, whether a letter is genuine and whether it still holds.',
  'help.about.title': 'About Opencall',
  'help.about.purpose':
    'Opencall leads a competition from the call to the last payment. Every decision can be checked again by somebody who was not in the room.',
  'help.about.data':
    'The portal sets only the cookies it needs: your language, your session, and one message after an action. It measures no visitors and loads nothing from other sites.',
  'help.about.problem':
    'When something does not work, tell your administrator the number at the end of the error page. It leads to the record of what happened and holds nothing about you.',
  'help.organisation.profile':
    'Fill in the profile of your organisation before you apply: every application takes a copy of it along, as it is at that moment. Give the last day of documents that expire; you are reminded 60 and 14 days before and on the day itself.',
  'help.organisation.account':
    'Only a signatory can change the bank account, with the own password. Nothing is paid to a new account until a finance officer has verified it.',
  'help.opening.title': 'Sealing and opening of applications',
  'help.opening.sealed':
    'A submitted application is encrypted at once with a key that belongs to its call. The key is split among several openers, each with a passphrase of their own; one alone, the administrator or whoever holds the database can read nothing.',
  'help.opening.openers':
    'Are you an opener? Set a passphrase when you are named, keep it where only you find it, and test it before the deadline. Nobody can tell it to you again: if too many openers forget theirs, only the recovery share on paper helps.',
  'help.opening.day':
    'After the deadline the openers come together: each signs in with their own account in a browser of their own and gives the passphrase, all within 30 minutes. The portal opens every application, compares it with its receipt and writes the minutes.',
  'help.opening.check':
    'The record of the opening is public. Find the number of your receipt there: time and SHA-256 must be those on your paper. The page says how to check the portal’s signature.',
};
