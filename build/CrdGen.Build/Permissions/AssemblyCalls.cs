using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace CrdGen.Build.Permissions;

/// <summary>The methods that an assembly refers to, of assemblies that may say something of them.</summary>
internal sealed class AssemblyCalls(AssemblySet assemblies, AssemblyFile file)
{
    private readonly MetadataReader reader = file.Reader;

    public IEnumerable<Call> Calls()
    {
        foreach (var handle in reader.MemberReferences)
        {
            if (Of(reader.GetMemberReference(handle)) is { IsGeneric: false } call)
            {
                yield return call;
            }
        }

        // With their type arguments, generic methods stand here.
        var count = reader.GetTableRowCount(TableIndex.MethodSpec);
        for (var row = 1; row <= count; row++)
        {
            var specification = reader.GetMethodSpecification(MetadataTokens.MethodSpecificationHandle(row));
            var method = specification.Method.Kind == HandleKind.MethodDefinition
                ? Of(reader.GetMethodDefinition((MethodDefinitionHandle)specification.Method))
                : Of(reader.GetMemberReference((MemberReferenceHandle)specification.Method));
            if (method is not null)
            {
                yield return method with { Arguments = specification.DecodeSignature(file.Types, null) };
            }
        }

        if (!file.RequiresPermissions)
        {
            yield break;
        }

        // Its own methods that say what they require, and of which.
        foreach (var handle in reader.MethodDefinitions)
        {
            var method = reader.GetMethodDefinition(handle);
            if (method.GetGenericParameters().Count == 0 && Of(method) is { } own)
            {
                yield return own;
            }
        }
    }

    private Call? Of(MemberReference member)
    {
        // Fields have no part in this, nor methods of arrays and of modules. Signatures are decoded only where somebody may ask for them.
        if (member.GetKind() != MemberReferenceKind.Method || file.Types.Of(member.Parent) is not { } type || assemblies.Find(type.Assembly) is null)
        {
            return null;
        }

        return new(type, reader.GetString(member.Name), DeclaredMethod.SignatureOf(member.DecodeMethodSignature(file.Types, null)), []);
    }

    private Call Of(MethodDefinition method) =>
        new(file.Types.Of(method.GetDeclaringType())!, reader.GetString(method.Name), DeclaredMethod.SignatureOf(method.DecodeSignature(file.Types, null)), []);
}
