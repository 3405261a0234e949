namespace CrdGen.Schema.Validation.Definitions;

/// <summary>The versions that objects are stored in: none of them can leave the definition.</summary>
internal static class StoredVersions
{
    /// <summary>The status of a definition that is created.</summary>
    public static StatusObject OfStorage(DefinitionObject definition) => AddStorage(new(), definition);

    /// <summary>A status, with the storage version added.</summary>
    public static StatusObject AddStorage(StatusObject status, DefinitionObject definition)
    {
        var storage = definition.Versions.FirstOrDefault(version => version.Storage);
        return storage is null || status.StoredVersions.Contains(storage.Name) ? status : status with { StoredVersions = status.StoredVersions.Add(storage.Name) };
    }

    public static void Check(EquatableArray<string> stored, EquatableArray<VersionObject> versions, FieldErrors errors)
    {
        var path = FieldPath.Root("status").Child("storedVersions");
        if (stored.IsEmpty)
        {
            errors.Invalid(path, "must have at least one stored version");
            return;
        }

        var missing = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < stored.Count; i++)
        {
            missing[stored[i]] = i;
        }

        foreach (var version in versions)
        {
            if (!missing.Remove(version.Name) && version.Storage)
            {
                errors.Invalid(path, $"must have the storage version {version.Name}");
            }
        }

        foreach (var entry in missing.OrderBy(entry => entry.Value))
        {
            errors.Invalid(path.Index(entry.Value), $"missing from spec.versions; {entry.Key} was previously a storage version, and must stay until no object is stored in it any more and it is removed from status.storedVersions");
        }
    }
}
