using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace CrdGen.Build.Permissions.Code;

/// <summary>
/// Which constant texts a call gets. A method is gone through as the verifier does it (ECMA-335, III 1.8), with what lies on the stack: constants, and all else, of which nothing
/// is known. Where ways through the code meet, only what is the same on both is known. What is read from variables and fields is not.
/// </summary>
internal sealed class Constants
{
    private readonly AssemblyFile file;
    private readonly MethodBodyBlock body;
    private readonly Dictionary<int, Instruction> instructions;
    private readonly Dictionary<int, string?[]> stacks = [];
    private readonly Queue<int> open = [];

    private Constants(AssemblyFile file, MethodBodyBlock body)
    {
        this.file = file;
        this.body = body;
        instructions = Instructions.Of(body).ToDictionary(instruction => instruction.Offset);
    }

    /// <summary>The constant that a call gets for a parameter, or <see langword="null"/> where it is none, or where nobody can tell.</summary>
    /// <param name="file">The assembly that calls.</param>
    /// <param name="site">The call.</param>
    /// <param name="argument">The number of the argument; 0 is the object whose method is called, or the first one of a static method.</param>
    public static string? Of(AssemblyFile file, CallSite site, int argument)
    {
        var constants = new Constants(file, file.Body(site.Method)!);
        var instruction = constants.instructions[site.Offset];
        if (instruction.Code != OpCodes.Call && instruction.Code != OpCodes.Callvirt)
        {
            return null;
        }

        try
        {
            constants.Run();
            return constants.stacks.TryGetValue(site.Offset, out var stack) ? stack[stack.Length - constants.Signature(instruction).Pops + argument] : null;
        }
        catch (UnknownCodeException)
        {
            return null;
        }
    }

    private void Run()
    {
        Reach(0, []);
        foreach (var region in body.ExceptionRegions)
        {
            Reach(region.HandlerOffset, region.Kind is ExceptionRegionKind.Catch or ExceptionRegionKind.Filter ? [null] : []);
            if (region.Kind == ExceptionRegionKind.Filter)
            {
                Reach(region.FilterOffset, [null]);
            }
        }

        while (open.Count > 0)
        {
            Step(instructions[open.Dequeue()]);
        }
    }

    private void Step(Instruction instruction)
    {
        var stack = new List<string?>(stacks[instruction.Offset]);
        var (pops, pushes) = Effect(instruction);
        if (pops > stack.Count)
        {
            throw new UnknownCodeException();
        }

        var top = stack.Count > 0 ? stack[stack.Count - 1] : null;
        stack.RemoveRange(stack.Count - pops, pops);
        var pushed = instruction.Code == OpCodes.Ldstr ? file.Reader.GetUserString((UserStringHandle)MetadataTokens.Handle(instruction.Operand)) : instruction.Code == OpCodes.Dup ? top : null;
        for (; pushes > 0; pushes--)
        {
            stack.Add(pushed);
        }

        string?[] after = instruction.Code == OpCodes.Leave || instruction.Code == OpCodes.Leave_S ? [] : [.. stack];
        switch (instruction.Code.FlowControl)
        {
            case FlowControl.Return or FlowControl.Throw:
                return;
            case FlowControl.Branch:
                Reach(instruction.Operand, after);
                return;
            case FlowControl.Cond_Branch:
                foreach (var target in instruction.Code.OperandType == OperandType.InlineSwitch ? Instructions.Jumps(body, instruction) : [instruction.Operand])
                {
                    Reach(target, after);
                }

                break;
        }

        Reach(instruction.Next, after);
    }

    /// <summary>Goes on at an instruction, unless that has been there with no less known.</summary>
    private void Reach(int offset, string?[] stack)
    {
        if (!instructions.ContainsKey(offset))
        {
            throw new UnknownCodeException();
        }

        if (!stacks.TryGetValue(offset, out var before))
        {
            stacks.Add(offset, stack);
            open.Enqueue(offset);
            return;
        }

        if (before.Length != stack.Length)
        {
            throw new UnknownCodeException();
        }

        if (before.Zip(stack, (one, other) => one is not null && one != other).Any(isForgotten => isForgotten))
        {
            stacks[offset] = [.. before.Zip(stack, (one, other) => one == other ? one : null)];
            open.Enqueue(offset);
        }
    }

    /// <summary>How many values an instruction takes from the stack and puts there.</summary>
    private (int Pops, int Pushes) Effect(Instruction instruction)
    {
        var code = instruction.Code;
        if (code == OpCodes.Ret)
        {
            return (0, 0);
        }

        if (code.StackBehaviourPop != StackBehaviour.Varpop && code.StackBehaviourPush != StackBehaviour.Varpush)
        {
            return (Count(code.StackBehaviourPop), Count(code.StackBehaviourPush));
        }

        var (pops, returns) = Signature(instruction);
        return code == OpCodes.Newobj ? (pops - 1, 1) : (pops, returns ? 1 : 0);
    }

    /// <summary>How many values a call takes, with the object whose method is called, and whether it gives one.</summary>
    private (int Pops, bool Returns) Signature(Instruction instruction)
    {
        var reader = file.Reader;
        var handle = MetadataTokens.Handle(instruction.Operand);
        if (handle.Kind == HandleKind.MethodSpecification)
        {
            handle = reader.GetMethodSpecification((MethodSpecificationHandle)handle).Method;
        }

        var signature = handle.Kind switch
        {
            HandleKind.MethodDefinition => reader.GetMethodDefinition((MethodDefinitionHandle)handle).DecodeSignature(file.Types, null),
            HandleKind.MemberReference => reader.GetMemberReference((MemberReferenceHandle)handle).DecodeMethodSignature(file.Types, null),

            // A call by a pointer has no method.
            HandleKind.StandaloneSignature => reader.GetStandaloneSignature((StandaloneSignatureHandle)handle).DecodeMethodSignature(file.Types, null),
            _ => throw new UnknownCodeException(),
        };
        return (signature.ParameterTypes.Length + (signature.Header.IsInstance ? 1 : 0) + (instruction.Code == OpCodes.Calli ? 1 : 0), signature.ReturnType.Name != nameof(PrimitiveTypeCode.Void));
    }

    private static int Count(StackBehaviour behaviour) => behaviour switch
    {
        StackBehaviour.Pop0 or StackBehaviour.Push0 => 0,

        // What they take or put stands in their names: Popref_popi_popi.
        _ => behaviour.ToString().Split('_').Length,
    };

    /// <summary>Code that does not keep the rules by which compilers write it.</summary>
    private sealed class UnknownCodeException : Exception;
}
