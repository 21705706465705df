import mongoose, { type Model, type Schema } from 'mongoose';

/** One model per name, also when development reloads the module. */
export function defineModel<Record>(name: string, schema: Schema<Record>): Model<Record> {
  return (mongoose.models[name] as Model<Record> | undefined) ?? mongoose.model<Record>(name, schema);
}
