using CrdGen.Generator.Symbols;
using Microsoft.CodeAnalysis;

namespace CrdGen.Generator.Parsing.Types;

/// <summary>Records, of this compilation and of others.</summary>
internal static class RecordTypes
{
    // Metadata says "record" of classes only. A compiled record struct is known by the equality that the compiler wrote.
    public static bool IsRecord(INamedTypeSymbol type) =>
        type.IsRecord
        || (type is { TypeKind: TypeKind.Struct, DeclaringSyntaxReferences.IsEmpty: true }
            && type.GetMembers("op_Equality") is [var equality]
            && equality.FindAttribute("System.Runtime.CompilerServices", "CompilerGeneratedAttribute") is not null);
}
