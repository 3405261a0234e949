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
            if (Of(handle) is { IsGeneric: false } call)
            {
                yield return call;
            }
        }

        // With their type arguments, generic methods stand here.
        var count = reader.GetTableRowCount(TableIndex.MethodSpec);
        for (var row = 1; row <= count; row++)
        {
            var handle = MetadataTokens.MethodSpecificationHandle(row);
            var specification = reader.GetMethodSpecification(handle);
            var method = specification.Method.Kind == HandleKind.MethodDefinition ? Of((MethodDefinitionHandle)specification.Method) : Of((MemberReferenceHandle)specification.Method);
            if (method is not null)
            {
                yield return method with { Arguments = specification.DecodeSignature(file.Types, null), Handle = handle };
            }
        }

        if (!file.SaysOfMethods)
        {
            yield break;
        }

        // Its own methods that say what they require, and of which.
        foreach (var handle in reader.MethodDefinitions)
        {
            if (reader.GetMethodDefinition(handle).GetGenericParameters().Count == 0)
            {
                yield return Of(handle);
            }
        }
    }

    private Call? Of(MemberReferenceHandle handle)
    {
        var member = reader.GetMemberReference(handle);

        // Fields have no part in this, nor methods of arrays and of modules. Signatures are decoded only where somebody may ask for them.
        if (member.GetKind() != MemberReferenceKind.Method || file.Types.Of(member.Parent) is not { } type || assemblies.Find(type.Assembly) is null)
        {
            return null;
        }

        return new(type, reader.GetString(member.Name), DeclaredMethod.SignatureOf(member.DecodeMethodSignature(file.Types, null)), [], handle);
    }

    private Call Of(MethodDefinitionHandle handle)
    {
        var method = reader.GetMethodDefinition(handle);
        return new(file.Types.Of(method.GetDeclaringType())!, reader.GetString(method.Name), DeclaredMethod.SignatureOf(method.DecodeSignature(file.Types, null)), [], handle);
    }
}
