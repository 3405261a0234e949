namespace CrdGen.Operator;

/// <summary>Wants to know what the program writes of a resource: its cache.</summary>
internal interface IWriteSink
{
    /// <summary>An object was written.</summary>
    /// <param name="json">The object as the API server answered.</param>
    void Written(ReadOnlySpan<byte> json);

    /// <summary>An object was deleted, and is gone.</summary>
    /// <param name="key">Its name and namespace.</param>
    /// <param name="uid">Which object of that name it was.</param>
    void Deleted(ObjectKey key, string uid);
}
