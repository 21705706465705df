import { useRef, useState } from 'react';
import type { Text } from '~/locales/text';
import { uploadFile, UploadRefused, type UploadStage } from './upload-file';

interface FileUpload {
  /** What to say about the upload; empty while none runs. */
  message: string;
  /** How much is there, from 0 to 100; null while none runs. */
  percent: number | null;
  failed: boolean;
  start: (file: File) => void;
  stop: () => void;
}

/** Sends one file piece by piece and says how it goes; `onDone` runs when the portal has it. */
export function useFileUpload(subject: string, text: Text, onDone: () => void): FileUpload {
  const [shown, setShown] = useState<Pick<FileUpload, 'message' | 'percent' | 'failed'>>(IDLE);
  const running = useRef<AbortController | null>(null);

  const start = (file: File) => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    let percent = 0;
    const onStage = (stage: UploadStage) => {
      if (stage.stage === 'sending') percent = Math.floor((stage.sent / stage.size) * 100);
      setShown({ message: messageOf(stage, file.name, text), percent, failed: false });
    };
    uploadFile({ file, subject, onStage, signal: controller.signal, memory: storage() }).then(
      () => {
        setShown(IDLE);
        onDone();
      },
      (error: unknown) => {
        if (running.current !== controller) return;
        const message = controller.signal.aborted ? text('files.stopped') : reasonOf(error, text);
        setShown({ message, percent: null, failed: !controller.signal.aborted });
      },
    );
  };
  return { ...shown, start, stop: () => running.current?.abort() };
}

const IDLE = { message: '', percent: null, failed: false };

function messageOf(stage: UploadStage, name: string, text: Text): string {
  if (stage.stage === 'sending') return text('files.uploading', { name });
  if (stage.stage === 'waiting') return text('files.waiting', { seconds: stage.seconds });
  return text('files.checking');
}

function reasonOf(error: unknown, text: Text): string {
  if (!(error instanceof UploadRefused) || error.status === 0) return text('files.unreachable');
  if (error.status === 401) return text('files.signIn');
  return error.explanation || text('form.error.invalid');
}

/** Some browsers forbid even to ask for it. */
function storage(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}
