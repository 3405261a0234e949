namespace CrdGen.Build.Permissions;

/// <summary>A method that code refers to.</summary>
/// <param name="Type">The type that declares it, with type arguments.</param>
/// <param name="Method">Its name.</param>
/// <param name="Signature">Its types as text.</param>
/// <param name="Arguments">Its own type arguments.</param>
internal sealed record Call(MetadataType Type, string Method, string Signature, IReadOnlyList<MetadataType> Arguments)
{
    /// <summary>Whether the method has type parameters.</summary>
    public bool IsGeneric => Signature[0] != '0';
}
