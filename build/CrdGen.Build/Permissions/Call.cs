using System.Reflection.Metadata;

namespace CrdGen.Build.Permissions;

/// <summary>A method that code refers to.</summary>
/// <param name="Type">The type that declares it, with type arguments.</param>
/// <param name="Method">Its name.</param>
/// <param name="Signature">Its types as text.</param>
/// <param name="Arguments">Its own type arguments.</param>
/// <param name="Handle">By what the code names it; for what a class overrides, that class.</param>
internal sealed record Call(MetadataType Type, string Method, string Signature, IReadOnlyList<MetadataType> Arguments, EntityHandle Handle)
{
    /// <summary>Whether the method has type parameters.</summary>
    public bool IsGeneric => Signature[0] != '0';
}
