namespace CrdGen.Schema.Validation.Definitions;

/// <summary>What an update cannot change: the name of the resource, and of what is stored once it is established.</summary>
internal static class ImmutableFields
{
    public static void Check(DefinitionObject definition, DefinitionObject old, bool isEstablished, FieldErrors errors)
    {
        var spec = FieldPath.Root("spec");
        if (isEstablished)
        {
            CheckSame(definition.Scope, old.Scope, spec.Child("scope"));
            CheckSame(definition.Names.Kind, old.Names.Kind, spec.Child("names").Child("kind"));
        }

        CheckSame(definition.Group, old.Group, spec.Child("group"));
        CheckSame(definition.Names.Plural, old.Names.Plural, spec.Child("names").Child("plural"));

        void CheckSame(string after, string before, FieldPath path)
        {
            if (after != before)
            {
                errors.Invalid(path, $"field is immutable: it is \"{before}\"");
            }
        }
    }
}
